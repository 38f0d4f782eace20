/** The pages of intake, for citizens and for staff, and its door for programs. */
@NullMarked
package org.yangguang.platform.requests.intake.web;

import org.jspecify.annotations.NullMarked;
