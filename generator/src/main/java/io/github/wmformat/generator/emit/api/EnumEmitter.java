package io.github.wmformat.generator.emit.api;

import io.github.wmformat.generator.emit.GeneratedFile;
import io.github.wmformat.generator.model.EnumType;
import io.github.wmformat.generator.model.EnumType.Member;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Emits an enumeration as an open one: the numbers that are known, and any other. */
final class EnumEmitter {
    private final Words words;

    EnumEmitter(Words words) {
        this.words = words;
    }

    GeneratedFile emit(EnumType type) {
        Map<Integer, Member> known = new LinkedHashMap<>();
        type.members().forEach(member -> known.putIfAbsent(member.value(), member));
        String name = type.name();
        String body = """
                %spublic sealed interface %s extends NativeEnum permits %s.Known, %s.Unknown {
                %s
                    /** The value that the given number stands for. */
                    static %s of(int value) {
                        for (Known known : Known.ALL) {
                            if (known.value == value) {
                                return known;
                            }
                        }
                        return new Unknown(value);
                    }

                    /** The values that this version knows. */
                    enum Known implements %s {
                %s;

                        private static final Known[] ALL = values();

                        private final int value;

                        Known(int value) {
                            this.value = value;
                        }

                        @Override
                        public int value() {
                            return value;
                        }
                    }

                    /**
                     * A value that this version does not know.
                     *
                     * @param value its number
                     */
                    record Unknown(int value) implements %s {
                        @Override
                        public String toString() {
                            return "%s(" + value + ")";
                        }
                    }
                }
                """.formatted(
                        words.type(name),
                        name,
                        name,
                        name,
                        type.members().stream()
                                .map(member -> constant(type, member, known.getOrDefault(member.value(), member)))
                                .collect(Collectors.joining("\n")),
                        name,
                        name,
                        known.values().stream()
                                .map(member -> words.member(name, member.name(), "        ") + "        "
                                        + member.name() + "(" + member.value() + ")")
                                .collect(Collectors.joining(",\n")),
                        name,
                        name);
        return JavaSource.file(name, type.position().file(), body);
    }

    private String constant(EnumType type, Member member, Member known) {
        return words.member(type.name(), member.name(), "    ") + "    " + type.name() + " " + member.name()
                + " = Known." + known.name() + ";\n";
    }
}
