package org.yangguang.platform.organs.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.time.CivilTime;

@RestController
class OrgansApi {

    private final Organs organs;
    private final CivilTime time;

    OrgansApi(Organs organs, CivilTime time) {
        this.organs = organs;
        this.time = time;
    }

    /** The organs that exist today; the parent is given by its code. */
    @GetMapping("/api/v1/organs")
    ResponseEntity<List<PublicOrgan>> list() {
        List<Organ> all = organs.list();
        Map<OrganId, String> codes = all.stream().collect(Collectors.toMap(Organ::id, Organ::code));
        List<PublicOrgan> existing = all.stream()
                .filter(organ -> organ.existsOn(time.today()))
                .map(organ -> new PublicOrgan(
                        organ.code(),
                        organ.name(),
                        organ.kind().name(),
                        organ.parent() == null ? null : codes.get(organ.parent())))
                .toList();
        Instant changed = organs.changedAt();
        // The day belongs to it, because organs begin and end with a day.
        return ResponseEntity.ok()
                .eTag(time.today() + "-" + changed.toEpochMilli())
                .lastModified(changed)
                .body(existing);
    }

    record PublicOrgan(
            String code, String name, String kind, @Nullable String parent) {}
}
