package org.yangguang.platform.requests.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.statute.outcome.Outcome;

/** Proposes the organ that has what somebody describes, and says why. */
@Component
public class OrganProposals {

    private static final int MOST = 3;
    private static final int FOR_A_NAME = 6;
    private static final int FOR_A_DUTY = 2;
    private static final int FOR_AN_ANSWER = 3;

    private final OpenOrgans organs;
    private final Duplicates duplicates;
    private final List<Duty> duties;

    OrganProposals(OpenOrgans organs, Duplicates duplicates) throws IOException {
        this.organs = organs;
        this.duplicates = duplicates;
        this.duties = Duty.read(new ClassPathResource("duties.txt", OrganProposals.class).getContentAsString(UTF_8));
    }

    /** Words that belong to the duties of organs whose name holds a word. */
    private record Duty(String name, List<String> words) {

        static List<Duty> read(String text) {
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(":", 2))
                    .map(parts ->
                            new Duty(parts[0].strip(), List.of(parts[1].strip().split("\\s+"))))
                    .toList();
        }
    }

    /**
     * An organ that may have it.
     *
     * @param reason why it is proposed, one Chinese sentence
     */
    public record Proposal(Organ organ, String reason, int weight) {}

    /** The organs that fit best, best first; empty where nothing points to one. */
    public List<Proposal> propose(String asked) {
        Map<OrganId, Long> answered = new HashMap<>();
        duplicates.of(asked, null, null).stream()
                .map(Alike::file)
                .filter(file -> file.outcome() == null || file.outcome() != Outcome.NOT_HELD_OTHER_ORGAN)
                .forEach(file -> answered.merge(file.organ(), 1L, Long::sum));
        List<Proposal> proposals = new ArrayList<>();
        for (Organ organ : organs.list()) {
            Proposal proposal = weigh(organ, asked, answered.getOrDefault(organ.id(), 0L));
            if (proposal.weight() > 0) {
                proposals.add(proposal);
            }
        }
        proposals.sort(Comparator.comparingInt(Proposal::weight).reversed());
        return proposals.stream().limit(MOST).toList();
    }

    private Proposal weigh(Organ organ, String asked, long answered) {
        List<String> reasons = new ArrayList<>();
        int weight = 0;
        String core = core(organ.name());
        if (core.length() >= 2 && asked.contains(core)) {
            reasons.add("您提到了“" + core + "”");
            weight += FOR_A_NAME;
        }
        List<String> words = duties.stream()
                .filter(duty -> organ.name().contains(duty.name()))
                .flatMap(duty -> duty.words().stream())
                .filter(asked::contains)
                .distinct()
                .toList();
        if (!words.isEmpty()) {
            reasons.add("职责涉及“" + String.join("、", words) + "”");
            weight += FOR_A_DUTY * words.size();
        }
        if (answered > 0) {
            reasons.add("办理过 " + answered + " 件类似申请");
            weight += FOR_AN_ANSWER * (int) Math.min(answered, 3);
        }
        return new Proposal(organ, String.join("；", reasons), weight);
    }

    /** What tells an organ from others: 县自然资源和规划局 is 自然资源和规划, 龙家圈街道办事处 is 龙家圈. */
    private static String core(String name) {
        return name.replaceFirst("（.*）$", "")
                .replaceFirst("^.{0,6}?县", "")
                .replaceFirst("(人民政府|街道办事处|办事处|管理委员会|管委会|委员会|办公室|中心|局|镇|乡)$", "")
                .replaceFirst("(镇|乡|街道)$", "");
    }
}
