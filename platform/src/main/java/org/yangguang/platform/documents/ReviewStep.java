package org.yangguang.platform.documents;

import org.yangguang.platform.access.Role;

/** One place in the chain of those who look at an item before it is published, and the role that holds it. */
public record ReviewStep(Place place, Role role) {

    /** What is looked at. */
    public enum Place {
        SECTION_HEAD("科室审核"),
        /** Art. 17. */
        SECRECY("保密审查"),
        LEGAL("合法性审查"),
        /** Always the last: releases it. */
        PUBLISHER("签发");

        private final String label;

        Place(String label) {
            this.label = label;
        }

        /** In Chinese. */
        public String label() {
            return label;
        }
    }

    static ReviewStep parse(String stored) {
        int colon = stored.indexOf(':');
        return new ReviewStep(Place.valueOf(stored.substring(0, colon)), Role.valueOf(stored.substring(colon + 1)));
    }

    String stored() {
        return place.name() + ":" + role.name();
    }
}
