package org.yangguang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModuleStructureTests {

    private final ApplicationModules modules = ApplicationModules.of(Application.class);

    @Test
    void arrows_between_modules_go_down_only() {
        modules.verify();
    }

    @Test
    void the_verification_sees_our_classes_and_templates() {
        assertThat(modules.getModuleByName("pages").orElseThrow().getBasePackage().stream()
                        .map(type -> type.getSimpleName()))
                .contains("TemplateViews");
        assertThat(modules.getModuleByName("portal").orElseThrow().getBasePackage().stream()
                        .map(type -> type.getSimpleName()))
                .contains("JtehomeGenerated");
    }
}
