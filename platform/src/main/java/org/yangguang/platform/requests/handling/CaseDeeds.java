package org.yangguang.platform.requests.handling;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Every deed there is, in their order. */
@Component
public class CaseDeeds {

    private final List<CaseDeed> deeds;

    CaseDeeds(List<CaseDeed> deeds) {
        this.deeds = deeds.stream()
                .sorted(Comparator.comparingInt(CaseDeed::order).thenComparing(CaseDeed::segment))
                .toList();
        List<String> twice = this.deeds.stream()
                .collect(Collectors.groupingBy(CaseDeed::segment, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(it -> it.getValue() > 1)
                .map(it -> it.getKey())
                .toList();
        if (!twice.isEmpty()) {
            throw new IllegalStateException("two deeds at one address: " + twice);
        }
    }

    public List<CaseDeed> list() {
        return deeds;
    }

    public Optional<CaseDeed> find(String segment) {
        return deeds.stream().filter(deed -> deed.segment().equals(segment)).findFirst();
    }
}
