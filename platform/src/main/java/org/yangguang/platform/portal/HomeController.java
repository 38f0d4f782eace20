package org.yangguang.platform.portal;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HomeController {

    @GetMapping("/")
    ModelAndView home() {
        return new ModelAndView("portal/home", Map.of("greeting", "您好"));
    }
}
