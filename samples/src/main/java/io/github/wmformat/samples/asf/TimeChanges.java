package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.edit.AsfEditor;
import io.github.wmformat.asf.edit.HeaderEdit;
import io.github.wmformat.asf.header.ScriptCommands;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of {@code wmformat asf tag} that change markers and script commands. */
final class TimeChanges {
    static final long UNITS_PER_MILLISECOND = 10_000;

    @Option(
            names = "--add-marker",
            paramLabel = "TIME=NAME",
            converter = Assignment.FromText.class,
            description = "Add a named point in time.")
    private List<Assignment> markers = new ArrayList<>();

    @Option(names = "--remove-markers", description = "Remove all markers.")
    private boolean removeMarkers;

    @Option(
            names = "--add-script",
            paramLabel = "TIME,TYPE=TEXT",
            converter = Assignment.FromText.class,
            description = "Add a script command, such as 0:10,URL=http://...")
    private List<Assignment> scripts = new ArrayList<>();

    @Option(names = "--remove-scripts", description = "Remove all script commands.")
    private boolean removeScripts;

    void remove(HeaderEdit edit) {
        if (removeMarkers) {
            edit.markers(null);
        }
        if (removeScripts) {
            edit.scripts(List.of());
        }
    }

    void change(AsfEditor editor) throws IOException {
        for (Assignment marker : markers) {
            long time = ClockTime.parse(marker.name());
            long duration = editor.header().fileProperties().duration();
            if (duration > 0 && time > duration) {
                throw new IllegalArgumentException("a marker at " + ClockTime.format(time)
                        + " s is behind the end: the file lasts " + ClockTime.format(duration) + " s");
            }
            editor.addMarker(time, marker.text());
        }
        if (!scripts.isEmpty()) {
            List<ScriptCommands.Command> commands =
                    new ArrayList<>(editor.edit().scripts());
            scripts.forEach(script -> commands.add(command(script)));
            editor.edit().scripts(commands);
        }
    }

    private static ScriptCommands.Command command(Assignment script) {
        String[] when = script.name().split(",", 2);
        if (when.length < 2) {
            throw new IllegalArgumentException("'" + script.name() + "' is not TIME,TYPE");
        }
        return new ScriptCommands.Command(ClockTime.parse(when[0]) / UNITS_PER_MILLISECOND, when[1], script.text());
    }
}
