package org.yangguang.platform.documents.desk;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.yangguang.platform.access.AddressRule.organ;
import static org.yangguang.platform.access.AddressRule.roles;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.platform.access.AddressRules;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.pages.MenuItem;
import org.yangguang.platform.pages.MenuSource;

/** Who may open the staff's pages of items; what may be done with one is decided by its state and its chain. */
@Configuration(proxyBeanMethods = false)
class DeskAddresses {

    static final String COUNTY = "/workbench/items";
    static final String ORGAN = COUNTY + "/{organ}";
    static final String NEW = ORGAN + "/new";
    static final String IMPORT = ORGAN + "/import";
    static final String CHAIN = ORGAN + "/review-chain";
    static final String ITEM = ORGAN + "/{id}";
    static final String TEXT = ITEM + "/text";
    static final String FILES = ITEM + "/files";
    static final String MOVE = ITEM + "/moves/{move}";

    private static final Role[] READERS = {
        Role.CLERK, Role.HEAD, Role.LEGAL, Role.SECTION_HEAD, Role.SECRECY, Role.OFFICE, Role.LEADER, Role.AUDITOR
    };
    private static final Role[] WORKERS = {
        Role.CLERK, Role.HEAD, Role.LEGAL, Role.SECTION_HEAD, Role.SECRECY, Role.OFFICE
    };
    private static final Role[] WRITERS = {Role.CLERK, Role.HEAD, Role.SECTION_HEAD, Role.OFFICE};

    @Bean
    AddressRules deskAddressRules() {
        return AddressRules.of(
                roles(GET, COUNTY, Role.OFFICE, Role.LEADER, Role.AUDITOR),
                organ(GET, ORGAN, READERS),
                organ(GET, NEW, WRITERS),
                organ(POST, NEW, WRITERS),
                organ(GET, IMPORT, WRITERS),
                organ(POST, IMPORT, WRITERS),
                organ(GET, CHAIN, Role.HEAD, Role.OFFICE),
                organ(POST, CHAIN, Role.HEAD, Role.OFFICE),
                organ(GET, ITEM, READERS),
                organ(GET, ITEM + "/preview", READERS),
                organ(GET, ITEM + "/editions", READERS),
                organ(POST, ITEM + "/editing", WRITERS),
                organ(GET, TEXT, WRITERS),
                organ(POST, TEXT, WRITERS),
                organ(POST, ITEM + "/discarding", WRITERS),
                organ(GET, FILES + "/{n}", READERS),
                organ(POST, FILES, WRITERS),
                organ(POST, FILES + "/{n}/removal", WRITERS),
                organ(POST, MOVE, WORKERS));
    }

    @Bean
    MenuSource deskMenu() {
        return () -> List.of(
                new MenuItem("信息发布", "信息和公文", ORGAN, 300),
                new MenuItem("信息发布", "全县信息", COUNTY, 305),
                new MenuItem("信息发布", "审核流程", CHAIN, 380));
    }
}
