package org.yangguang.platform;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.WebAttributes;
import org.springframework.test.web.servlet.MockMvc;

@RunningPlatform
class SignInTests {

    @Autowired
    MockMvc web;

    @Test
    void a_demonstration_account_signs_in_with_the_configured_password() throws Exception {
        web.perform(post("/workbench/sign-in")
                        .param("userName", "Office ")
                        .param("password", RunningPlatform.PASSWORD)
                        .with(csrf()))
                .andExpect(redirectedUrl("/workbench"));
    }

    @Test
    void a_wrong_password_and_an_unknown_name_answer_alike() throws Exception {
        for (String name : new String[] {"d07-clerk", "nobody-here"}) {
            web.perform(post("/workbench/sign-in")
                            .param("userName", name)
                            .param("password", "wrong")
                            .with(csrf()))
                    .andExpect(forwardedUrl("/workbench/sign-in"))
                    .andExpect(request()
                            .attribute(
                                    WebAttributes.AUTHENTICATION_EXCEPTION,
                                    Matchers.hasProperty("message", Matchers.is("用户名或密码不正确"))));
        }
    }

    @Test
    void a_stranger_is_led_to_the_sign_in_page() throws Exception {
        web.perform(get("/workbench/organs")).andExpect(redirectedUrl("/workbench/sign-in"));
    }
}
