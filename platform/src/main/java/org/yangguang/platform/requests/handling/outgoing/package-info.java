/**
 * Files that go to the applicant. Each is searched for personal data when it is added; what is found keeps it here until its
 * masked copy takes its place, or each finding is settled with a reason.
 */
@NullMarked
package org.yangguang.platform.requests.handling.outgoing;

import org.jspecify.annotations.NullMarked;
