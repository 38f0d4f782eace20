package org.yangguang.platform.requests.handling.steps.consultation;

/**
 * Who is asked; held sealed.
 *
 * @param contact telephone, e-mail or postal address, empty where none was given
 */
record Party(String name, String contact) {

    /** Names nobody: this text may reach a log. */
    @Override
    public String toString() {
        return "Party[…]";
    }
}
