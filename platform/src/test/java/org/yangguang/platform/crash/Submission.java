package org.yangguang.platform.crash;

import java.util.Map;

/**
 * Something that an organ sends to its return.
 *
 * @param organ the code of the organ
 * @param account who sends it
 * @param form the page with the form, below the address of the return
 * @param action where the form is sent to, below the address of the return
 * @param field the cell that it fills in; empty for a step
 * @param value what it fills in; for a step the words by which the history names it
 */
record Submission(String organ, int year, String account, String form, String action, String field, String value) {

    static Submission cell(String organ, int year, String account, String field, String value) {
        return new Submission(organ, year, account, "", "", field, value);
    }

    static Submission step(String organ, int year, String account, String action, String named) {
        return new Submission(organ, year, account, "/submission", "/" + action, "", named);
    }

    boolean isStep() {
        return field.isEmpty();
    }

    String address() {
        return "/workbench/returns/" + organ + "/" + year;
    }

    /** What is typed into the form. */
    Map<String, String> fields() {
        if (isStep()) {
            return Map.of();
        }
        String block = field.substring(0, field.indexOf('/', field.indexOf('/') + 1));
        return Map.of(field, value, "source:" + block, "台账");
    }
}
