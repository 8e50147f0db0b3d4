package io.github.wmformat.kit;

/** The type of an output setting's value. */
enum SettingType {
    BOOL,
    WORD,
    DWORD
}
