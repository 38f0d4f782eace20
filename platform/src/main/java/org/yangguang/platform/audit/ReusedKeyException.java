package org.yangguang.platform.audit;

/** A key that stands for one deed came with another: a defect of the form, or a forged request. */
public class ReusedKeyException extends RuntimeException {

    ReusedKeyException(Deed deed) {
        super("the idempotency key of " + deed.kind().name() + " on " + deed.subject() + " belongs to another deed");
    }
}
