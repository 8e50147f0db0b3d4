package io.github.wmformat.generator.model;

import java.util.List;

/** An enumeration; two members may have the same value. */
public record EnumType(String name, List<Member> members, Position position) {
    public EnumType {
        members = List.copyOf(members);
    }

    public record Member(String name, int value) {}
}
