package org.yangguang.platform.report.returns;

import java.time.Instant;

/**
 * One step in the life of a return.
 *
 * @param remark why, empty where the step needs no reason
 * @param by the name of the person
 */
public record ReturnStep(ReturnDeed deed, String remark, String by, Instant at) {}
