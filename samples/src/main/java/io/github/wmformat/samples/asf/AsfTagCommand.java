package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.edit.AsfEditor;
import io.github.wmformat.asf.edit.Growth;
import io.github.wmformat.asf.edit.Saved;
import java.io.IOException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wmformat asf tag}. */
@Command(
        name = "tag",
        description =
                "Lists what the header of a file says in words: its streams, attributes, pictures, markers, script"
                        + " commands, codecs, languages and branding. With options it is changed first, removals before all"
                        + " else.",
        footer = {
            "",
            "NAME:TYPE=VALUE gives another type than text: bool, word, dword, qword, guid or hex (bytes). "
                    + ClockTime.FORM,
            "",
            "The JSON object has streams, attributes, pictures, markers, scripts, codecs, languages and branding as they"
                    + " are at the end, and saved: way, bytesWritten and signatureRemoved. Times are in units of 100 ns,"
                    + " values of bytes hexadecimal."
        })
final class AsfTagCommand extends AsfSubcommand {
    @Parameters(paramLabel = "FILE", converter = InputFile.FromText.class, description = "The file to read or change.")
    @SuppressWarnings("NullAway.Init")
    private InputFile file;

    @Option(
            names = "--in-place",
            description = "If the header has to grow, move the rest within the file instead of writing a new one. An"
                    + " interrupted move is finished the next time.")
    private boolean inPlace;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @ArgGroup(exclusive = false, validate = false, heading = "%nAttributes:%n")
    private AttributeChanges attributes = new AttributeChanges();

    @ArgGroup(exclusive = false, validate = false, heading = "%nPictures:%n")
    private PictureChanges pictures = new PictureChanges();

    @ArgGroup(exclusive = false, validate = false, heading = "%nMarkers and script commands:%n")
    private TimeChanges times = new TimeChanges();

    @ArgGroup(exclusive = false, validate = false, heading = "%nNames of streams and codecs, and languages:%n")
    private NameChanges names = new NameChanges();

    @ArgGroup(exclusive = false, validate = false, heading = "%nBranding:%n")
    private BrandingChanges branding = new BrandingChanges();

    @Override
    void run() throws IOException {
        file.requireFile();
        Saved saved = file.named(this::edit);
        if (saved.signatureRemoved()) {
            err().println("wmformat: the digital signature no longer held and was removed");
        }
    }

    private Saved edit() throws IOException {
        AsfEditor editor = AsfEditor.open(file.path());
        try {
            change(editor);
        } catch (IllegalArgumentException | IllegalStateException wrong) {
            throw wrong(wrong);
        }
        Saved saved = save(editor);
        pictures.save(editor.edit(), output);
        print(new Tags(editor, saved), pictures.toPipe(output) ? err() : out());
        return saved;
    }

    private void change(AsfEditor editor) throws IOException {
        attributes.remove(editor.edit());
        pictures.remove(editor.edit());
        times.remove(editor.edit());
        names.remove(editor.edit());
        branding.remove(editor.edit());
        names.change(editor.edit(), attributes.language(editor.edit()));
        attributes.change(editor.edit());
        pictures.change(editor.edit());
        times.change(editor);
        branding.change(editor.edit());
    }

    /** Values that do not fit in their fields are noticed here. */
    private Saved save(AsfEditor editor) throws IOException {
        try {
            return editor.save(inPlace ? Growth.SHIFT : Growth.NEW_FILE);
        } catch (IllegalArgumentException tooLong) {
            throw wrong(tooLong);
        }
    }
}
