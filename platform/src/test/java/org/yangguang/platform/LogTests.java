package org.yangguang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningPlatform
class LogTests {

    @LocalServerPort
    int port;

    @Test
    void the_log_names_no_person_and_repeats_nothing_that_was_typed() throws Exception {
        var browser = new Browser(port);
        browser.signIn("d33-clerk", RunningPlatform.PASSWORD);
        browser.get("/workbench/organs?q=寻找某人姓名");
        browser.post("/workbench/organs", Map.of("id_number", "11010519491231002X"));
        browser.fillIn("/workbench/organs", "/workbench/nowhere", Map.of("name", "赵某某测试"));
        new Browser(port).signIn("wang.xiaoming.typed", "Typed-Password-1");
        new Browser(port).signIn("d33-clerk\nforged line", "Typed-Password-2");

        String log = Files.readString(Path.of(RunningPlatform.LOG));
        assertThat(log).contains("\"message\"");
        assertThat(log)
                .doesNotContain("d33-clerk")
                .doesNotContain("（演示）")
                .doesNotContain(RunningPlatform.PASSWORD)
                .doesNotContain("寻找某人")
                .doesNotContain("11010519491231002X")
                .doesNotContain("赵某某")
                .doesNotContain("wang.xiaoming")
                .doesNotContain("Typed-Password");
    }
}
