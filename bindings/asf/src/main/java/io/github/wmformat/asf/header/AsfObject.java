package io.github.wmformat.asf.header;

/** What one header object says. */
public sealed interface AsfObject
        permits AttributeObject,
                CodecList,
                ContentBranding,
                ContentEncryption,
                DamagedObject,
                ExtendedStreamProperties,
                FileProperties,
                HeaderExtension,
                LanguageList,
                Markers,
                MutualExclusion,
                Padding,
                ScriptCommands,
                StreamBitrates,
                StreamPrioritization,
                StreamProperties,
                UnknownObject {}
