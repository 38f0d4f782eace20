package org.yangguang.statute.report.prose;

/** By what a part is told from its siblings. Parts of one whole are added up only when told apart by the same. */
public enum PartKind {
    /** By outcome of a request. */
    OUTCOME,
    /** By kind of applicant. */
    APPLICANT,
    /** By result of a case. */
    RESULT,
    /** By disclosure attribute of a document. */
    ATTRIBUTE,
    /** By validity of a document. */
    VALIDITY,
    /** By the way in which a request came. */
    CHANNEL,
    /** By organ. */
    ORGAN,
    /** The part that is left. */
    REST,
    /** By something else. */
    OTHER
}
