package org.yangguang.platform.requests.status.answers;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yangguang.platform.doors.SearchEntry;
import org.yangguang.platform.doors.SearchSource;
import org.yangguang.platform.time.CivilTime;

/** The published answers, to be found. */
@Component
class AnswersSearch implements SearchSource {

    static final String KIND = "ANSWER";

    private final Answers answers;

    AnswersSearch(Answers answers) {
        this.answers = answers;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String label() {
        return "已公布的答复";
    }

    @Override
    public Stream<SearchEntry> entries() {
        return answers.stream().map(AnswersSearch::entry);
    }

    @Override
    public Optional<SearchEntry> find(String id) {
        return answers.find(Long.parseLong(id)).map(AnswersSearch::entry);
    }

    private static SearchEntry entry(PublishedAnswer answer) {
        return SearchEntry.of(
                KIND,
                String.valueOf(answer.id()),
                answer.title(),
                answer.summary(),
                answer.address(),
                answer.organ(),
                CivilTime.dayOf(answer.publishedAt()));
    }
}
