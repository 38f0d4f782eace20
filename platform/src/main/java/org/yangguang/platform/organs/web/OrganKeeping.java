package org.yangguang.platform.organs.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.OrganKind;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.web.NewOrgans.NewOrgan;

/** Keeps the organs of a county. */
@Component
class OrganKeeping {

    static final String LIST = "/workbench/organs";

    private final Organs organs;
    private final Deeds deeds;

    OrganKeeping(Organs organs, Deeds deeds) {
        this.organs = organs;
        this.deeds = deeds;
    }

    static String address(Organ organ) {
        return LIST + "/" + organ.code();
    }

    /** Enters organs below the county's government, after those that it has. */
    Effect add(OrganId county, String key, List<NewOrgan> added, boolean reports, LocalDate since) {
        Deed deed = Deed.of(key, OrganDeed.ORGANS_ADDED, "organ:" + county.value())
                .forOrgan(county.value())
                .with(Map.of(
                        "codes",
                        String.join(" ", added.stream().map(NewOrgan::code).toList())));
        return deeds.attempt(deed, () -> {
            int position =
                    organs.list().stream().mapToInt(Organ::position).max().orElse(0);
            for (NewOrgan organ : added) {
                position++;
                organs.found(organ.code(), organ.name(), organ.kind(), county, reports, position, since);
            }
            return new Effect.Done(LIST + "?sort=-code");
        });
    }

    /** Changes how an organ is called and counted. */
    Effect change(Organ organ, String key, String name, OrganKind kind, boolean reports) {
        boolean taken = organs.list().stream()
                .anyMatch(other -> !other.id().equals(organ.id())
                        && other.validTo() == null
                        && other.name().equals(name));
        if (taken) {
            return new Effect.Refused(List.of("已经有名为“" + name + "”的机关"));
        }
        Deed deed = deed(organ, key, OrganDeed.ORGAN_CHANGED)
                .with(Map.of(
                        "name", name, "before", organ.name(), "kind", kind.name(), "reports", String.valueOf(reports)));
        return deeds.attempt(deed, () -> {
            organs.change(organ.id(), name, kind, reports);
            return new Effect.Done(address(organ));
        });
    }

    /**
     * Ends an organ; what it did stays.
     *
     * @param successor who takes over its duties, or null
     */
    Effect close(Organ organ, String key, LocalDate lastDay, @Nullable Organ successor) {
        if (organ.parent() == null) {
            return new Effect.Refused(List.of("县人民政府不能撤销"));
        }
        if (lastDay.isBefore(organ.validFrom())) {
            return new Effect.Refused(List.of("撤销日期不能早于成立日期" + organ.validFrom()));
        }
        Deed deed = deed(organ, key, OrganDeed.ORGAN_CLOSED)
                .with(Map.of("last_day", lastDay.toString(), "successor", successor == null ? "" : successor.code()));
        return deeds.attempt(deed, () -> {
            organs.close(organ.id(), lastDay, successor == null ? null : successor.id());
            return new Effect.Done(address(organ));
        });
    }

    /** Takes an end back. */
    Effect restore(Organ organ, String key) {
        return deeds.attempt(deed(organ, key, OrganDeed.ORGAN_RESTORED), () -> {
            organs.restore(organ.id());
            return new Effect.Done(address(organ));
        });
    }

    private static Deed deed(Organ organ, String key, OrganDeed kind) {
        return Deed.of(key, kind, "organ:" + organ.id().value())
                .forOrgan(organ.id().value());
    }
}
