package io.github.wmformat.generator.model;

import java.util.Map;

/**
 * Our own words on an interface, structure, enumeration or library.
 *
 * @param text what it is; Javadoc markup is allowed
 * @param page the SDK page or specification section it follows
 * @param members the words on each method, field or member, by its native name
 */
public record Documentation(String text, String page, Map<String, Member> members) {
    /**
     * The words on one method, field or enumeration member.
     *
     * @param parameters by native parameter name
     * @param returns what comes back; empty where nothing does
     * @param errors why it fails, by symbolic name of the code
     */
    public record Member(String text, Map<String, String> parameters, String returns, Map<String, String> errors) {}
}
