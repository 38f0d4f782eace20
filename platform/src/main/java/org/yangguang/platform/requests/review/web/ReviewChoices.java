package org.yangguang.platform.requests.review.web;

import java.util.Arrays;
import java.util.List;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.requests.review.ReviewKind;
import org.yangguang.platform.requests.review.ReviewResult;

/** What the forms offer to choose from. */
public final class ReviewChoices {

    /** Kinds of matters. */
    public static final List<Option> KINDS = Arrays.stream(ReviewKind.values())
            .map(kind -> new Option(kind.name(), kind.label()))
            .toList();

    /** Results, as table 四 prints them. */
    public static final List<Option> RESULTS = Arrays.stream(ReviewResult.values())
            .map(result -> new Option(result.name(), result.label()))
            .toList();

    /** Instances. */
    public static final List<Option> LEVELS =
            List.of(new Option("1", "一审"), new Option("2", "二审"), new Option("3", "再审"));

    private ReviewChoices() {}
}
