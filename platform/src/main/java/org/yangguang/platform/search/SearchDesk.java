package org.yangguang.platform.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.pages.Form;

/** What staff do to the search. */
@Component
class SearchDesk {

    static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 20;

    private final SynonymGroups groups;
    private final Misses misses;
    private final KnownWords words;
    private final IndexKeeping keeping;
    private final Alarm alarm;
    private final Deeds deeds;

    SearchDesk(SynonymGroups groups, Misses misses, KnownWords words, IndexKeeping keeping, Alarm alarm, Deeds deeds) {
        this.groups = groups;
        this.misses = misses;
        this.words = words;
        this.keeping = keeping;
        this.alarm = alarm;
        this.deeds = deeds;
    }

    /** Reads a group of words as typed, parted by commas or spaces; notes all that is wrong with it. */
    static List<String> words(Form form) {
        Set<String> read = new LinkedHashSet<>();
        for (String word : form.text("words", "同义词", 300).split("[，,、;；\\s]+")) {
            if (word.length() > LONGEST_WORD) {
                form.problems().add("words", "“" + word + "”太长，一个词最多" + LONGEST_WORD + "个字");
            } else if (word.codePointCount(0, word.length()) == 1) {
                form.problems().add("words", "“" + word + "”只有一个字，会带出太多无关的结果");
            } else if (!word.isBlank()) {
                read.add(word);
            }
        }
        if (!form.isWrong() && read.size() < 2) {
            form.problems().add("words", "请填写两个以上意思相同的词，用逗号隔开");
        }
        if (read.size() > MOST_WORDS) {
            form.problems().add("words", "一组最多" + MOST_WORDS + "个词，现在是" + read.size() + "个");
        }
        return List.copyOf(read);
    }

    Effect add(String key, List<String> group, SignedIn by) {
        return known(deeds.attempt(
                deed(key, SearchDeed.SYNONYMS_ADDED, "synonyms", group),
                () -> new Effect.Done(SearchPages.WORK, "synonyms:" + groups.add(group, by.person()))));
    }

    Effect change(String key, long id, List<String> group, SignedIn by) {
        return known(deeds.attempt(
                deed(key, SearchDeed.SYNONYMS_CHANGED, "synonyms:" + id, group),
                () -> done(groups.change(id, group, by.person()))));
    }

    Effect remove(String key, SynonymGroups.Group group) {
        return known(deeds.attempt(
                deed(key, SearchDeed.SYNONYMS_REMOVED, "synonyms:" + group.id(), group.words()),
                () -> done(groups.remove(group.id()))));
    }

    private static Deed deed(String key, SearchDeed kind, String subject, List<String> group) {
        return Deed.of(key, kind, subject).with(Map.of("words", String.join(" ", group)));
    }

    private static Effect done(boolean changed) {
        return changed ? new Effect.Done(SearchPages.WORK) : new Effect.Refused(List.of("这组同义词已经被删除，请刷新后查看"));
    }

    private Effect known(Effect effect) {
        words.forget();
        return effect;
    }

    /** @param organ whose miss it is; null where the county office settles any */
    Effect settle(String key, String missed, @Nullable Organ organ, String remark, SignedIn by) {
        Deed deed =
                Deed.of(key, SearchDeed.MISS_SETTLED, "search").because(remark).with(Map.of("words", missed));
        return deeds.attempt(
                deed,
                () -> misses.settle(missed, organ == null ? null : organ.id(), by.person(), remark)
                        ? new Effect.Done(SearchPages.WORK)
                        : new Effect.Refused(List.of("“" + missed + "”已经处理，请刷新后查看")));
    }

    /** The work itself is done in the background. */
    Effect rebuild(String key) {
        Effect effect = deeds.attempt(
                Deed.of(key, SearchDeed.INDEX_REBUILT, "search"), () -> new Effect.Done(SearchPages.WORK));
        keeping.wantRebuild();
        alarm.ring();
        return effect;
    }
}
