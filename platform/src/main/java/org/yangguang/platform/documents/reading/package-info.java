/**
 * Reads an official document out of the file in which an office keeps it, or out of what was pasted: what stands in the head
 * and at the end becomes fields, the rest clean HTML. Pure: no database, no network, nothing outside the file.
 *
 * <p>Two steps. Each kind of file becomes a {@link org.yangguang.platform.documents.reading.FileText}: plain elements in reading
 * order. Then one {@link org.yangguang.platform.documents.reading.Layout} finds the parts of GB/T 9704 in it, whatever the
 * kind was. Nothing is guessed: what was not found is absent, for a person to fill in. Entry: {@link
 * org.yangguang.platform.documents.reading.DocumentReader}.
 */
@NullMarked
package org.yangguang.platform.documents.reading;

import org.jspecify.annotations.NullMarked;
