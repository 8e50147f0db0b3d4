package io.github.wmformat.generator.model;

import java.util.Map;

/**
 * Our own words on an interface, structure, enumeration or library.
 *
 * @param text what it is; Javadoc markup is allowed
 * @param page the SDK page or specification section it follows
 * @param since the version of the SDK that brought it; empty where that is not said
 * @param members the words on each method, field or member, by its native name
 */
public record Documentation(String text, String page, String since, Map<String, Member> members) {
    /**
     * The words on one method, field or enumeration member.
     *
     * @param since the version of the SDK that brought it, where that is not its owner's
     * @param parameters by native parameter name
     * @param returns what comes back; empty where nothing does
     * @param errors why it fails, by symbolic name of the code
     */
    public record Member(
            String text, String since, Map<String, String> parameters, String returns, Map<String, String> errors) {}
}
