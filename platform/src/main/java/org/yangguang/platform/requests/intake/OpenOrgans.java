package org.yangguang.platform.requests.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.time.CivilTime;

/** The organs that one can ask today. */
@Component
public class OpenOrgans {

    private final Organs organs;
    private final CivilTime time;

    /** An organ hardly changes and every request names one. */
    private final Cache<String, Organ> recent = Caffeine.newBuilder()
            .maximumSize(1000)
            .expireAfterWrite(Duration.ofSeconds(10))
            .build();

    OpenOrgans(Organs organs, CivilTime time) {
        this.organs = organs;
        this.time = time;
    }

    /** In the order in which the county lists them. */
    public List<Organ> list() {
        return organs.list().stream()
                .filter(organ -> organ.existsOn(time.today()))
                .toList();
    }

    /** The organ of this code, if it exists today. */
    public Optional<Organ> find(String code) {
        Organ known = recent.getIfPresent(code);
        if (known == null) {
            known = organs.findByCode(code).orElse(null);
            if (known != null) {
                recent.put(code, known);
            }
        }
        return Optional.ofNullable(known).filter(organ -> organ.existsOn(time.today()));
    }
}
