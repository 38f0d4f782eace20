package org.yangguang.platform;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@RunningPlatform
class StartTests {

    @Autowired
    MockMvc web;

    @Test
    void the_started_platform_is_healthy() throws Exception {
        web.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("UP")));
    }

    @Test
    void anyone_may_open_the_home_page() throws Exception {
        web.perform(get("/")).andExpect(status().isOk()).andExpect(content().string(Matchers.containsString("政府信息公开")));
    }
}
