package org.yangguang.platform.search.engine;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hibernate.search.engine.search.common.NonStaticMetamodelScope;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.TypedSearchPredicateFactory;

/** Makes the query for titles that fit what somebody has begun to type: characters, or letters of pinyin. */
final class Begun {

    private static final Pattern LETTERS = Pattern.compile("[a-zA-Z][a-zA-Z0-9]+");

    private final TypedSearchPredicateFactory<NonStaticMetamodelScope> make;

    Begun(TypedSearchPredicateFactory<NonStaticMetamodelScope> make) {
        this.make = make;
    }

    PredicateFinalStep of(Words begun) {
        var all = make.bool();
        begun.wanted().forEach(term -> all.must(title(term.text())));
        return all;
    }

    private SearchPredicate title(String word) {
        if (LETTERS.matcher(word).matches()) {
            return make.bool()
                    .should(make.match().field(EntrySchema.TITLE).matching(word))
                    .should(make.phrase()
                            .field(EntrySchema.INITIALS)
                            .matching(Sounds.pairs(word.toLowerCase(Locale.ROOT))))
                    .toPredicate();
        }
        // Single characters in their order: the last one may be the first of a word that is not finished.
        return make.phrase().field(EntrySchema.TITLE_CHARACTERS).matching(word).toPredicate();
    }
}
