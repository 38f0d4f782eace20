package org.yangguang.platform.search.engine;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.search.engine.search.common.NonStaticMetamodelScope;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.TypedSearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.doors.SearchEntry.Status;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.search.engine.Vocabulary.Named;
import org.yangguang.platform.search.engine.Words.Term;

/** Makes the query of a question. */
final class Wanted {

    /** How much more a word in the title says than one in the text. */
    private static final float TITLE = 6;

    /** More than all words together can count: what bears exactly this title or number comes first. */
    private static final float EXACT = 1_000;

    /** Among documents that fit about as well those in force come first. */
    private static final float IN_FORCE = 4;

    /** A synonym or a name counts a little less than what was typed. */
    private static final float OTHER_WORDS = 0.7f;

    private static final float ORGAN = 3;

    /** Where nothing fits every pair of characters. */
    private static final int MOST_OF = 60;

    private static final Pattern LETTERS = Pattern.compile("[a-zA-Z][a-zA-Z0-9]{1,19}");

    private final TypedSearchPredicateFactory<NonStaticMetamodelScope> make;
    private final Vocabulary vocabulary;
    private final boolean strict;

    /** @param strict whether every word must be there */
    Wanted(TypedSearchPredicateFactory<NonStaticMetamodelScope> make, Vocabulary vocabulary, boolean strict) {
        this.make = make;
        this.vocabulary = vocabulary;
        this.strict = strict;
    }

    PredicateFinalStep of(Question question) {
        Words words = question.words();
        var all = make.bool();
        if (strict) {
            words.wanted().forEach(term -> all.must(term(term)));
        } else {
            all.must(loosely(words));
        }
        words.unwanted().forEach(word -> all.mustNot(fits(word, 1)));
        preferExact(all, words);
        narrow(all, question.narrowed());
        return all;
    }

    private void preferExact(BooleanPredicateClausesStep<NonStaticMetamodelScope, ?> all, Words words) {
        all.should(exactly(EntrySchema.TITLE_KEY, EntrySchema.titleKey(words.typed())));
        NumberForm.of(words.typed()).ifPresent(number -> all.should(exactly(EntrySchema.NUMBER_KEY, number)));
        all.should(make.terms()
                .field(EntrySchema.STATUS)
                .matchingAny(Status.IN_FORCE.name(), Status.BEING_AMENDED.name())
                .constantScore()
                .boost(IN_FORCE));
    }

    private SearchPredicate exactly(String field, String value) {
        return make.match()
                .field(field)
                .matching(value)
                .constantScore()
                .boost(EXACT)
                .toPredicate();
    }

    private SearchPredicate term(Term term) {
        if (term.phrase()) {
            return make.phrase()
                    .field(EntrySchema.TITLE)
                    .boost(TITLE)
                    .field(EntrySchema.TEXT)
                    .matching(term.text())
                    .toPredicate();
        }
        List<String> others = vocabulary.otherWords(term.text());
        List<Named> organs = vocabulary.organs(term.text());
        boolean letters = LETTERS.matcher(term.text()).matches();
        if (others.isEmpty() && organs.isEmpty() && !letters) {
            return fits(term.text(), 1);
        }
        var any = make.bool().should(fits(term.text(), 1));
        others.forEach(other -> any.should(fits(other, OTHER_WORDS)));
        organs.forEach(named -> any.should(of(named)));
        if (letters) {
            any.should(soundsLike(term.text().toLowerCase(Locale.ROOT)));
        }
        return any.toPredicate();
    }

    private SearchPredicate of(Named named) {
        SearchPredicate theirs = organ(named.organs());
        return named.rest().isEmpty()
                ? theirs
                : make.bool().must(theirs).must(fits(named.rest(), 1)).toPredicate();
    }

    private SearchPredicate organ(Set<OrganId> organs) {
        return make.terms()
                .field(EntrySchema.ORGAN)
                .matchingAny(organs.stream().map(Wanted::id).toList())
                .constantScore()
                .boost(ORGAN)
                .toPredicate();
    }

    private static String id(OrganId organ) {
        return String.valueOf(organ.value());
    }

    private SearchPredicate soundsLike(String initials) {
        return make.phrase()
                .field(EntrySchema.INITIALS)
                .matching(Sounds.pairs(initials))
                .toPredicate();
    }

    /** Every pair of characters of the word in the title, or in the text. */
    private SearchPredicate fits(String word, float boost) {
        if (word.codePointCount(0, word.length()) == 1) {
            return single(word, boost);
        }
        return make.bool()
                .should(make.match()
                        .field(EntrySchema.TITLE)
                        .boost(TITLE * boost)
                        .matching(word)
                        .minimumShouldMatchPercent(100))
                .should(make.match()
                        .field(EntrySchema.TEXT)
                        .boost(boost)
                        .matching(word)
                        .minimumShouldMatchPercent(100))
                .toPredicate();
    }

    /** A single character: titles know it by itself, a text only as the first of a pair, or alone. */
    private SearchPredicate single(String word, float boost) {
        return make.bool()
                .should(make.match()
                        .field(EntrySchema.TITLE_CHARACTERS)
                        .boost(TITLE * boost)
                        .matching(word))
                .should(make.wildcard()
                        .field(EntrySchema.TEXT)
                        .boost(boost)
                        .matching(Glyphs.plain(word).toLowerCase(Locale.ROOT) + "*"))
                .toPredicate();
    }

    private SearchPredicate loosely(Words words) {
        String together =
                String.join(" ", words.wanted().stream().map(Term::text).toList());
        return make.match()
                .field(EntrySchema.TITLE)
                .boost(TITLE)
                .field(EntrySchema.TEXT)
                .matching(together)
                .minimumShouldMatchPercent(MOST_OF)
                .toPredicate();
    }

    private void narrow(BooleanPredicateClausesStep<NonStaticMetamodelScope, ?> all, Question.Narrowed narrowed) {
        only(all, EntrySchema.KIND, narrowed.kind());
        only(all, EntrySchema.ORGAN, narrowed.organ() == null ? null : id(narrowed.organ()));
        only(all, EntrySchema.TOPIC, narrowed.topic());
        only(all, EntrySchema.YEAR, narrowed.year() == null ? null : String.valueOf(narrowed.year()));
        only(
                all,
                EntrySchema.STATUS,
                narrowed.status() == null ? null : narrowed.status().name());
        if (narrowed.from() != null) {
            all.filter(make.range().field(EntrySchema.PUBLISHED_ON).atLeast(narrowed.from()));
        }
        if (narrowed.to() != null) {
            all.filter(make.range().field(EntrySchema.PUBLISHED_ON).atMost(narrowed.to()));
        }
    }

    private void only(
            BooleanPredicateClausesStep<NonStaticMetamodelScope, ?> all, String field, @Nullable String value) {
        if (value != null) {
            all.filter(make.match().field(field).matching(value));
        }
    }
}
