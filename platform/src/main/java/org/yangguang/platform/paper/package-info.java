/**
 * Paper in the proportions of GB/T 9704: what a Word document is laid out on ({@link
 * org.yangguang.platform.paper.WordPaper}) and how an HTML document becomes a PDF with the faces of an official document
 * ({@link org.yangguang.platform.paper.PdfPaper}).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.yangguang.platform.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
