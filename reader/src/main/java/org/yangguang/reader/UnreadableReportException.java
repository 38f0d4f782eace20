package org.yangguang.reader;

import org.jspecify.annotations.Nullable;

/** A file that cannot be read as an annual report. The message is one plain Chinese sentence for the person who brought it. */
public final class UnreadableReportException extends Exception {

    private static final long serialVersionUID = 1;

    /** Why a file was refused. */
    public enum Reason {
        /** Readable, but without any of the three tables. */
        NOT_A_REPORT,
        /** A file type that is not read. */
        UNKNOWN_TYPE,
        /** Protected by a password. */
        ENCRYPTED,
        /** Broken off or inconsistent. */
        DAMAGED,
        /** Pictures only, or empty. */
        NO_TEXT,
        /** More bytes than are accepted. */
        TOO_LARGE,
        /** Small on disk, but unpacking it would exceed all bounds. */
        BOMB
    }

    private final Reason reason;

    UnreadableReportException(Reason reason, String sentence) {
        this(reason, sentence, null);
    }

    UnreadableReportException(Reason reason, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    /** Why the file was refused. */
    public Reason reason() {
        return reason;
    }

    /** Broken off or inconsistent. */
    public static UnreadableReportException damaged(String what, Throwable cause) {
        return new UnreadableReportException(Reason.DAMAGED, "文件已损坏，无法读取（%s）。请重新保存后再试。".formatted(what), cause);
    }

    static UnreadableReportException bomb(String what) {
        return new UnreadableReportException(Reason.BOMB, "文件展开后过大（%s），已停止读取。".formatted(what));
    }
}
