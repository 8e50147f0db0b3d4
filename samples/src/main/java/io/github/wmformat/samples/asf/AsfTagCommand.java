package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.dump.ObjectDump;
import io.github.wmformat.asf.edit.AsfEditor;
import io.github.wmformat.asf.edit.Growth;
import io.github.wmformat.asf.edit.HeaderEdit;
import io.github.wmformat.asf.edit.Picture;
import io.github.wmformat.asf.edit.Saved;
import io.github.wmformat.asf.header.Attribute;
import io.github.wmformat.asf.header.Markers;
import io.github.wmformat.asf.header.ScriptCommands;
import io.github.wmformat.samples.JsonWriter;
import io.github.wmformat.samples.Printable;
import io.github.wmformat.samples.Version;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wmformat asf tag}. */
@Command(
        name = "tag",
        description = "Lists the attributes of a file or changes them, and its pictures, markers and script commands.",
        footer = {
            "",
            "NAME:TYPE=VALUE gives another type than text: bool, word, dword, qword, guid or hex (bytes). TIME is"
                    + " [[H:]M:]S[.FRACTION]. Removals are done first.",
            "",
            "The JSON object has attributes, markers and scripts as they are at the end, and saved: way,"
                    + " bytesWritten and signatureRemoved."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AsfTagCommand implements Callable<Integer> {
    private static final long UNITS_PER_MILLISECOND = 10_000;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file to read or change.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--set",
            paramLabel = "NAME=TEXT",
            converter = NamedValue.class,
            description = "Give an attribute this value and no other.")
    private List<Attribute> set = new ArrayList<>();

    @Option(
            names = "--add",
            paramLabel = "NAME=TEXT",
            converter = NamedValue.class,
            description = "Add one more value.")
    private List<Attribute> add = new ArrayList<>();

    @Option(names = "--remove", paramLabel = "NAME", description = "Remove an attribute with all its values.")
    private List<String> remove = new ArrayList<>();

    @Option(
            names = "--stream",
            paramLabel = "NUMBER",
            defaultValue = "0",
            description = "The stream whose attributes are changed; 0, the default, is the whole file.")
    private int stream;

    @Option(names = "--language", paramLabel = "TAG", description = "The language of the attributes, such as en-us.")
    private @Nullable String language;

    @Option(names = "--add-picture", paramLabel = "IMAGE", description = "Add an image file as the front cover.")
    private List<Path> pictures = new ArrayList<>();

    @Option(names = "--remove-pictures", description = "Remove all pictures.")
    private boolean removePictures;

    @Option(names = "--add-marker", paramLabel = "TIME=NAME", description = "Add a named point in time.")
    private List<String> markers = new ArrayList<>();

    @Option(names = "--remove-markers", description = "Remove all markers.")
    private boolean removeMarkers;

    @Option(names = "--add-script", paramLabel = "TIME,TYPE=TEXT", description = "Add a script command.")
    private List<String> scripts = new ArrayList<>();

    @Option(names = "--remove-scripts", description = "Remove all script commands.")
    private boolean removeScripts;

    @Option(
            names = "--in-place",
            description = "If the header has to grow, move the rest within the file instead of writing a new one. An"
                    + " interrupted move is finished the next time.")
    private boolean inPlace;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        AsfEditor editor = AsfEditor.open(file);
        try {
            change(editor);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
        Saved saved = editor.save(inPlace ? Growth.SHIFT : Growth.NEW_FILE);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            printJson(new JsonWriter(out), editor, saved);
        } else {
            print(out, editor);
        }
        out.flush();
        if (saved.signatureRemoved()) {
            spec.commandLine().getErr().println("wmformat: the digital signature no longer held and was removed");
        }
        return ExitCode.OK;
    }

    private void change(AsfEditor editor) throws IOException {
        HeaderEdit edit = editor.edit();
        int index = language == null ? 0 : edit.language(language);
        for (String name : remove) {
            int count = edit.remove(old ->
                    old.name().equals(name) && old.stream() == stream && (language == null || old.language() == index));
            if (count == 0) {
                throw new IllegalArgumentException("the file has no attribute " + name + " to remove");
            }
        }
        set.forEach(attribute -> edit.set(attribute.onStream(stream).inLanguage(index)));
        add.forEach(attribute -> edit.add(attribute.onStream(stream).inLanguage(index)));
        changePictures(edit);
        changeTimes(editor);
    }

    private void changePictures(HeaderEdit edit) throws IOException {
        if (removePictures) {
            edit.remove(attribute -> attribute.name().equals(Picture.ATTRIBUTE));
        }
        for (Path image : pictures) {
            String type =
                    URLConnection.guessContentTypeFromName(image.toString().toLowerCase(Locale.ROOT));
            edit.add(new Picture(
                    Picture.FRONT_COVER,
                    type == null ? "application/octet-stream" : type,
                    "",
                    Bytes.of(Files.readAllBytes(image))));
        }
    }

    private void changeTimes(AsfEditor editor) throws IOException {
        if (removeMarkers) {
            editor.edit().markers(null);
        }
        for (String marker : markers) {
            String[] parts = split(marker, "=", "TIME=NAME");
            editor.addMarker(ClockTime.parse(parts[0]), parts[1]);
        }
        List<ScriptCommands.Command> commands =
                new ArrayList<>(removeScripts ? List.of() : editor.edit().scripts());
        for (String script : scripts) {
            String[] parts = split(script, "=", "TIME,TYPE=TEXT");
            String[] when = split(parts[0], ",", "TIME,TYPE=TEXT");
            commands.add(
                    new ScriptCommands.Command(ClockTime.parse(when[0]) / UNITS_PER_MILLISECOND, when[1], parts[1]));
        }
        if (removeScripts || !scripts.isEmpty()) {
            editor.edit().scripts(commands);
        }
    }

    private static String[] split(String text, String separator, String form) {
        String[] parts = text.split(separator, 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("'" + text + "' is not " + form);
        }
        return parts;
    }

    private static void print(PrintWriter out, AsfEditor editor) {
        HeaderEdit edit = editor.edit();
        for (Attribute attribute : edit.attributes()) {
            String of = attribute.stream() == 0 ? "" : " (stream " + attribute.stream() + ")";
            String in = attribute.language() == 0 ? "" : " [" + language(edit, attribute) + "]";
            Object value = ObjectDump.value(attribute);
            out.println(Printable.text(attribute.name() + of + in + ": " + value));
        }
        edit.markers()
                .ifPresent(all -> all.markers()
                        .forEach(marker -> out.println(Printable.text(
                                "marker at " + ClockTime.format(time(editor, marker)) + " s: " + marker.text()))));
        edit.scripts()
                .forEach(command -> out.println(Printable.text("script at "
                        + ClockTime.format(command.time() * UNITS_PER_MILLISECOND) + " s, " + command.type() + ": "
                        + command.text())));
    }

    /** Files store the times of markers with the preroll. */
    private static long time(AsfEditor editor, Markers.Marker marker) {
        return marker.time() - editor.header().fileProperties().usablePreroll() * UNITS_PER_MILLISECOND;
    }

    private static String language(HeaderEdit edit, Attribute attribute) {
        List<String> tags = edit.languages();
        return attribute.language() < tags.size() ? tags.get(attribute.language()) : "?";
    }

    private static void printJson(JsonWriter writer, AsfEditor editor, Saved saved) {
        HeaderEdit edit = editor.edit();
        writer.object().array("attributes");
        for (Attribute attribute : edit.attributes()) {
            Object value = ObjectDump.value(attribute);
            writer.object()
                    .member("name", attribute.name())
                    .member("stream", attribute.stream())
                    .member("language", attribute.language() == 0 ? null : language(edit, attribute))
                    .member("type", attribute.type().name())
                    .member(
                            "value",
                            value instanceof Bytes bytes ? HexFormat.of().formatHex(bytes.toArray()) : value)
                    .endObject();
        }
        writer.endArray().array("markers");
        edit.markers()
                .ifPresent(all -> all.markers()
                        .forEach(marker -> writer.object()
                                .member("time", time(editor, marker))
                                .member("name", marker.text())
                                .endObject()));
        writer.endArray().array("scripts");
        edit.scripts()
                .forEach(command -> writer.object()
                        .member("time", command.time() * UNITS_PER_MILLISECOND)
                        .member("type", command.type())
                        .member("text", command.text())
                        .endObject());
        writer.endArray()
                .object("saved")
                .member("way", saved.way().name())
                .member("bytesWritten", saved.bytesWritten())
                .member("signatureRemoved", saved.signatureRemoved())
                .endObject()
                .endObject();
    }
}
