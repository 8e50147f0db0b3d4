package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.dump.DumpSink;
import io.github.wmformat.samples.JsonWriter;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;

/** Writes a dump as one JSON object. */
final class JsonDump implements DumpSink {
    private enum Level {
        OBJECT,
        OBJECTS,
        GROUP,
        LIST
    }

    private final JsonWriter json;
    private final Deque<Level> open = new ArrayDeque<>();

    JsonDump(PrintWriter out) {
        json = new JsonWriter(out);
        json.object().array("objects");
        open.push(Level.OBJECTS);
    }

    @Override
    public void object(String name, long offset, long size) {
        if (open.peek() == Level.OBJECT) {
            json.array("objects");
            open.push(Level.OBJECTS);
        }
        json.object().member("name", name).member("offset", offset).member("size", size);
        open.push(Level.OBJECT);
    }

    @Override
    public void group(String name) {
        if (open.peek() == Level.LIST) {
            json.object();
        } else {
            json.object(name);
        }
        open.push(Level.GROUP);
    }

    @Override
    public void list(String name) {
        json.array(open.peek() == Level.LIST ? "" : name);
        open.push(Level.LIST);
    }

    @Override
    public void value(String name, Object value) {
        Object shown = value instanceof Bytes bytes ? HexFormat.of().formatHex(bytes.toArray()) : value;
        if (open.peek() == Level.LIST) {
            json.element(shown);
        } else {
            json.member(name, shown);
        }
    }

    @Override
    public void end() {
        if (open.peek() == Level.OBJECTS) {
            open.pop();
            json.endArray();
        }
        if (open.pop() == Level.LIST) {
            json.endArray();
        } else {
            json.endObject();
        }
    }

    /** Writes what is still open. */
    void finish() {
        json.endArray().endObject();
    }
}
