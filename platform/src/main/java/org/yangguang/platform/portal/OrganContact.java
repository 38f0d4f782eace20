package org.yangguang.platform.portal;

import org.yangguang.platform.organs.DisclosureOffice;
import org.yangguang.platform.organs.Organ;

/** An organ and its office for disclosure. */
public record OrganContact(Organ organ, DisclosureOffice office) {}
