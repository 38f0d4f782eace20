package org.yangguang.platform.access;

import java.io.PrintStream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.yangguang.platform.demo.Demonstration;

/** What the person who started the platform reads on the console: where it is, and how to get in. Never in the log. */
@Component
class Welcome {

    private final Environment environment;
    private final Demonstration demonstration;
    private final DemoPassword password;
    private final SettingUp settingUp;
    private final PrintStream console;

    Welcome(Environment environment, Demonstration demonstration, DemoPassword password, SettingUp settingUp) {
        this.environment = environment;
        this.demonstration = demonstration;
        this.password = password;
        this.settingUp = settingUp;
        this.console = System.out;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        String address = "http://localhost:" + environment.getProperty("local.server.port");
        console.println();
        console.println("阳光已启动：" + address + "/   工作台：" + address + "/workbench");
        if (demonstration.isLoaded()) {
            console.println("""
                    演示账号（密码均为 %s）：
                      office          县政府办公室（主管部门）
                      d12-clerk       县自然资源和规划局 经办人    d12-head   其负责人（2020年度报表被退回，待改正）
                      t01-clerk       马站镇人民政府 经办人        t01-head   其负责人
                      leader          县领导（只看）               auditor    审计（只看，含留痕）
                      administrator   系统管理员
                    演示的是2020年度。加上 --yangguang.clock=2021-01-28 启动，就回到报送截止前三天""".formatted(password.get()));
        } else if (settingUp.isDue()) {
            console.println("首次使用：请打开 " + address + "/setup 设置第一位管理员，设置码 " + settingUp.code());
        }
        console.println("按 Ctrl-C 停止");
        console.flush();
    }
}
