package org.yangguang.platform.audit;

/** What is done; every module lists its own kinds in an enum. */
public interface DeedKind {

    /** The stable name, for example {@code RETURN_SUBMITTED}. */
    String name();

    /** What an auditor reads, for example 提交年度报表. It is kept with the entry, so it stays readable without this program. */
    String label();
}
