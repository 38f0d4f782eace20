package org.yangguang.platform.access;

import java.util.List;

/** The rules over the addresses of one module; each module contributes one bean. */
public record AddressRules(List<AddressRule> rules) {

    public AddressRules {
        rules = List.copyOf(rules);
    }

    public static AddressRules of(AddressRule... rules) {
        return new AddressRules(List.of(rules));
    }
}
