package org.yangguang.statute.report.prose;

/** What a known word does in a sentence; the words themselves are in {@code words.tsv}. */
enum WordKind {
    /** The whole of the reporting organ. */
    WHOLE,
    /** A named part of it, such as the county government itself. */
    PART,
    /** The last word of an organ's name. */
    ORGAN,
    /** A request for disclosure. */
    REQUEST,
    /** The subject spoken of: with key {@code requests} requests for disclosure, else disclosure at large. */
    TOPIC,
    /** A request of unsaid kind. */
    ASKED,
    /** Coming in. */
    RECEIVE,
    /** Being finished. */
    CLOSE,
    /** Being dealt with, which may mean either. */
    HANDLE,
    /** A row of table 3. */
    ROW,
    /** Carrying over, from or to a year named beside it. */
    CARRY,
    /** A column of table 3. */
    APPLICANT,
    /** A group of table 4. */
    REVIEW,
    /** A column of table 4. */
    RESULT,
    /** Rules or normative documents. */
    NORMATIVE,
    /** Newly made. */
    MADE,
    /** Published. */
    PUBLISHED,
    /** No longer valid. */
    REPEALED,
    /** Valid. */
    IN_FORCE,
    /** Changed or to be changed. */
    REVISED,
    /** Gone through, which counts other things than table 2 does. */
    CLEANUP,
    /** A kind of administrative decision. */
    DECIDED,
    /** Deciding. */
    DECISION,
    /** Administrative fees. */
    FEE,
    /** Government centralised procurement. */
    PROCUREMENT,
    /** A sum of money. */
    MONEY,
    /** Official documents. */
    DOCUMENT,
    /** The disclosure attribute of a document: proactive. */
    ATTRIBUTE,
    /** Something that only the text counts. */
    EVENT,
    /** Listed beside press conferences to name press events of all kinds. */
    LIKE_PRESS,
    /** The way in which a request came. */
    CHANNEL,
    /** Parts may overlap, so that together they are more than the whole. */
    OVERLAP,
    /** The manner of answering in respect of time. */
    TIMELY,
    /** Narrows what is counted. */
    QUALIFIER,
    /** Another year. */
    ELSEWHEN,
    /** The year reported on, in words. */
    NOW,
    /** A year in digits; the key is the year. */
    YEAR,
    /** A difference, not an amount. */
    CHANGE,
    /** A share. */
    SHARE,
    /** Parts follow; with key {@code all}, all of them. */
    PARTS,
    /** The part that is left. */
    REST,
    /** A sum. */
    SUM,
    /** Another matter begins. */
    ALSO,
    /** Each of several. */
    EACH,
    /** Not an exact figure. */
    APPROX,
    /** There is none. */
    NONE,
    /** Without weight, or a phrase that protects its letters from being read as another word. */
    FILLER
}
