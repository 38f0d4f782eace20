package org.yangguang.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What must be done before anything else: set the platform up, and replace a password that someone else handed over. */
@Component
class SetUpFirst implements HandlerInterceptor, WebMvcConfigurer {

    private final SettingUp settingUp;

    SetUpFirst(SettingUp settingUp) {
        this.settingUp = settingUp;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/", "/workbench", "/workbench/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (settingUp.isDue()) {
            response.sendRedirect(SetUpController.ADDRESS);
            return false;
        }
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        boolean mustChange = caller instanceof StaffAuthentication staff && staff.mustChangePassword();
        if (mustChange && !request.getRequestURI().equals(PasswordController.ADDRESS)) {
            response.sendRedirect(PasswordController.ADDRESS);
            return false;
        }
        return true;
    }
}
