package org.yangguang.platform.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yangguang.platform.audit.Actor;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.demo.DemoStep;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;

/** A clerk and a head in every organ, and those who oversee the county; one password for all, of this installation only. */
@Component
class AccountsDemo implements DemoStep {

    private static final LocalDate SINCE = LocalDate.of(2019, 3, 1);

    private static final String FAMILIES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final List<String> GIVEN =
            List.of("建国", "秀英", "志强", "丽娟", "海涛", "雪梅", "文斌", "晓红", "国栋", "玉兰", "永刚", "春燕");

    private static final Set<String> LEGAL_AT = Set.of("d01", "d12");

    private final Organs organs;
    private final People people;
    private final Accounts accounts;
    private final Passwords passwords;
    private final DemoPassword password;
    private final Deeds deeds;

    AccountsDemo(
            Organs organs, People people, Accounts accounts, Passwords passwords, DemoPassword password, Deeds deeds) {
        this.organs = organs;
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
        this.password = password;
        this.deeds = deeds;
    }

    @Override
    public String title() {
        return "人员和账号";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load(Progress progress) {
        deeds.performAs(Actor.SYSTEM, Deed.of("demonstration", UserDeed.SET_UP, "demonstration:accounts"), () -> {
            loadAll(progress);
            return "/";
        });
    }

    private void loadAll(Progress progress) {
        // One hash for all: a hundred and fifty would take the first start ten seconds.
        String hash = passwords.hash(password.get());
        Organ root = organs.root();
        List<Organ> reporting = organs.list().stream().filter(Organ::reports).toList();
        Organ office = reporting.getFirst();
        add(office, "政务公开科科长", "office", hash, Role.OFFICE);
        add(office, "信息安全管理员", "administrator", hash, Role.ADMINISTRATOR);
        add(root, "副县长", "leader", hash, Role.LEADER);
        add(root, "审计专员", "auditor", hash, Role.AUDITOR);
        for (int i = 0; i < reporting.size(); i++) {
            Organ organ = reporting.get(i);
            String place = place(organ);
            add(organ, "政务公开经办人", place + "-clerk", hash, Role.CLERK);
            add(organ, "主要负责人", place + "-head", hash, Role.HEAD);
            progress.done(i + 1, reporting.size());
        }
        // Most organs have no lawyer of their own: the office's and the land bureau's show the chain with one.
        reporting.stream()
                .filter(organ -> LEGAL_AT.contains(place(organ)))
                .forEach(organ -> add(organ, "法制审核员", place(organ) + "-legal", hash, Role.LEGAL));
    }

    private static String place(Organ organ) {
        return organ.code().substring(organ.code().indexOf('-') + 1).toLowerCase(Locale.ROOT);
    }

    private int added;

    private void add(Organ organ, String post, String userName, String hash, Role role) {
        String name = FAMILIES.charAt(added % FAMILIES.length()) + GIVEN.get(added % GIVEN.size()) + "（演示）";
        added++;
        accounts.add(people.appoint(name, organ.id(), post, SINCE), userName, hash, false, Set.of(role));
    }
}
