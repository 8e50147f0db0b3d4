package io.github.wmformat.asf.dump;

import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.extension.ExtensionData;
import io.github.wmformat.asf.extension.ExtensionKind;
import io.github.wmformat.asf.header.AsfHeader;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.Attribute;
import io.github.wmformat.asf.header.AttributeType;
import io.github.wmformat.asf.header.HeaderExtension;
import io.github.wmformat.asf.header.HeaderObject;
import io.github.wmformat.asf.header.PayloadExtension;
import io.github.wmformat.asf.header.StreamProperties;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the fields of objects, by the names and in the order that their types give them. */
public final class ObjectDump {
    private static final String HEADER = "Header object";

    private final DumpSink sink;

    /** Tells everything to a sink. */
    public ObjectDump(DumpSink sink) {
        this.sink = sink;
    }

    /** A whole header. */
    public void header(AsfHeader header) {
        sink.object(HEADER, 0, header.stored().size());
        header.objects().forEach(this::object);
        sink.end();
    }

    /** One object of a header, with the objects in it. */
    public void object(HeaderObject object) {
        sink.object(AsfObjectId.name(object.id()), object.offset(), object.size());
        if (object.content() instanceof HeaderExtension extension) {
            extension.objects().forEach(this::object);
        } else if (object.content() instanceof Record content) {
            fields(content, true);
        }
        sink.end();
    }

    /** Any record: a packet, an index. */
    public void group(String name, Record content) {
        sink.group(name);
        fields(content, false);
        sink.end();
    }

    /** The id of an object is its name already. */
    private void fields(Record content, boolean named) {
        if (content instanceof Attribute attribute) {
            attribute(attribute);
            return;
        }
        for (RecordComponent component : content.getClass().getRecordComponents()) {
            if (!named || !component.getName().equals("id")) {
                field(component.getName(), get(content, component));
            }
        }
        if (content instanceof StreamProperties stream && stream.format() instanceof Record format) {
            sink.value("kind", stream.kind().name());
            group("format", format);
        }
    }

    private static @Nullable Object get(Record content, RecordComponent component) {
        try {
            return component.getAccessor().invoke(content);
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException("a record's component cannot be read: " + component, failure);
        }
    }

    private void field(String name, @Nullable Object value) {
        if (value instanceof List<?> list) {
            sink.list(name);
            list.forEach(element -> field(name, element));
            sink.end();
        } else if (value instanceof ExtensionData extensions) {
            extensions(name, extensions);
        } else if (value instanceof Record content) {
            group(name, content);
        } else if (value instanceof Number
                || value instanceof Boolean
                || value instanceof UUID
                || value instanceof Bytes) {
            sink.value(name, value);
        } else if (value != null) {
            sink.value(name, value.toString());
        }
    }

    /** What an object carries beside its bytes, each value under the name of its kind; nothing where there is none. */
    private void extensions(String name, ExtensionData data) {
        if (data.stored().isEmpty()) {
            return;
        }
        sink.group(name);
        for (PayloadExtension system : data.systems()) {
            ExtensionKind<?> kind = ExtensionKind.of(system.id());
            Object value = data.get(kind);
            extension(kind, value == null ? data.get(ExtensionKind.bytes(system.id())) : value);
        }
        sink.end();
    }

    private void extension(ExtensionKind<?> kind, @Nullable Object value) {
        if (value instanceof Duration duration) {
            sink.value(kind.name(), duration.toMillis());
        } else if (value instanceof Record) {
            sink.value(kind.name(), value.toString());
        } else {
            field(kind.name(), value);
        }
    }

    private void attribute(Attribute attribute) {
        sink.value("name", attribute.name());
        sink.value("stream", attribute.stream());
        sink.value("language", attribute.language());
        boolean known = attribute.type() != AttributeType.UNKNOWN;
        sink.value("type", known ? attribute.type().name() : Integer.toString(attribute.typeCode()));
        sink.value("value", attribute.asObject());
    }
}
