package org.yangguang.platform.requests.handling.steps.consultation;

/**
 * What somebody who was asked answered, in their words; held sealed.
 *
 * @param parts to which they agree, empty where it is all or nothing
 * @param reasons against it, empty where there are none
 */
record Answer(Opinion opinion, String parts, String reasons) {

    /** This text may reach a log. */
    @Override
    public String toString() {
        return "Answer[" + opinion + "]";
    }
}
