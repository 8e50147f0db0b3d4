package io.github.wmformat.samples.asf;

import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.edit.HeaderEdit;
import io.github.wmformat.asf.header.CodecList.Codec;
import io.github.wmformat.asf.header.ExtendedStreamProperties.Name;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of {@code wmformat asf tag} that change the names of streams and codecs, and the languages. */
final class NameChanges {
    @Option(
            names = "--name-stream",
            paramLabel = "NUMBER=NAME",
            converter = Assignment.FromText.class,
            description = "Name a stream, in the language of --language; without NAME it loses the name.")
    private List<Assignment> streams = new ArrayList<>();

    @Option(
            names = "--stream-language",
            paramLabel = "NUMBER=TAG",
            converter = Assignment.FromText.class,
            description = "Say which language a stream is in.")
    private List<Assignment> streamLanguages = new ArrayList<>();

    @Option(
            names = "--name-codec",
            paramLabel = "PLACE=NAME",
            converter = Assignment.FromText.class,
            description = "Rename the codec at a place of the list, from 1.")
    private List<Assignment> codecs = new ArrayList<>();

    @Option(
            names = "--add-codec",
            paramLabel = "TYPE=NAME",
            converter = Assignment.FromText.class,
            description = "Add the name of a codec: TYPE is audio, video or other.")
    private List<Assignment> added = new ArrayList<>();

    @Option(names = "--remove-codecs", description = "Remove the names of all codecs.")
    private boolean removeCodecs;

    @Option(
            names = "--rename-language",
            paramLabel = "TAG=NEW",
            converter = Assignment.FromText.class,
            description = "Give another tag to a language.")
    private List<Assignment> languages = new ArrayList<>();

    @Option(
            names = "--remove-language",
            paramLabel = "TAG",
            description = "Remove a language that nothing is written in.")
    private List<String> removedLanguages = new ArrayList<>();

    void remove(HeaderEdit edit) {
        if (removeCodecs) {
            edit.codecs(List.of());
        }
        removedLanguages.forEach(tag -> edit.removeLanguage(index(edit, tag)));
    }

    void change(HeaderEdit edit, int language) {
        languages.forEach(renamed -> edit.renameLanguage(index(edit, renamed.name()), renamed.text()));
        streamLanguages.forEach(said -> edit.streamLanguage(said.number(), edit.addLanguage(said.text())));
        streams.forEach(named -> name(edit, named.number(), language, named.text()));
        if (!codecs.isEmpty() || !added.isEmpty()) {
            edit.codecs(codecs(edit));
        }
    }

    private static int index(HeaderEdit edit, String tag) {
        int index = edit.languages().indexOf(tag);
        if (index < 0) {
            throw new IllegalArgumentException("the file has no language " + tag + ", but " + edit.languages());
        }
        return index;
    }

    private static void name(HeaderEdit edit, int stream, int language, String text) {
        List<Name> names = new ArrayList<>(edit.streamNames(stream));
        names.removeIf(name -> name.languageIndex() == language);
        if (!text.isEmpty()) {
            names.add(new Name(language, text));
        }
        edit.streamNames(stream, names);
    }

    private List<Codec> codecs(HeaderEdit edit) {
        List<Codec> all = new ArrayList<>(edit.codecs());
        for (Assignment codec : codecs) {
            int place = codec.number();
            if (place < 1 || place > all.size()) {
                throw new IllegalArgumentException("the file has no codec " + place + ", but " + all.size());
            }
            Codec old = all.get(place - 1);
            all.set(place - 1, new Codec(old.type(), codec.text(), old.description(), old.info()));
        }
        added.forEach(codec -> all.add(new Codec(type(codec.name()), codec.text(), "", Bytes.EMPTY)));
        return all;
    }

    private static int type(String word) {
        return switch (word) {
            case "video" -> Codec.VIDEO;
            case "audio" -> Codec.AUDIO;
            case "other" -> Codec.UNKNOWN;
            default ->
                throw new IllegalArgumentException("'" + word + "' is no type of a codec: video, audio or other");
        };
    }
}
