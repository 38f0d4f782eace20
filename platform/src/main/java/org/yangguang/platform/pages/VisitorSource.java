package org.yangguang.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Tells a page who looks at it; access knows. */
public interface VisitorSource {

    /** The person signed in, empty for everybody else. Must not start a session. */
    Optional<Visitor> find(HttpServletRequest request);
}
