package org.yangguang.privacy.files;

/**
 * A place of a file that one does not see when it is read on paper.
 *
 * @param detail which one, in Chinese: the name of a sheet, the author of a change; empty where there is only one
 */
public record Concealed(Place place, String detail) {

    /** Where something is concealed. */
    public enum Place {
        HIDDEN_SHEET("隐藏的工作表"),
        HIDDEN_ROW("隐藏的行"),
        HIDDEN_COLUMN("隐藏的列"),
        HIDDEN_TEXT("隐藏的文字"),
        TRACKED_CHANGE("修订痕迹"),
        COMMENT("批注"),
        PROPERTIES("文件属性"),
        METADATA("元数据"),
        CACHED_DATA("缓存的数据"),
        EMBEDDED_FILE("嵌入的文件"),
        COVERED_TEXT("遮盖之下的文字"),
        FORM_FIELD("表单域"),
        OLDER_VERSION("文件的旧版本"),
        /** Text whose letters nobody can tell from the file; a file with it is not redacted. */
        UNREADABLE_TEXT("无法识别的文字"),
        /** A page that is nothing but a picture; a file with it is not redacted. */
        PICTURE_PAGE("只有图片的页面"),
        /** Layers that are switched off; a file with one is not redacted. */
        HIDDEN_LAYER("不显示的图层");

        private final String label;

        Place(String label) {
            this.label = label;
        }

        /** What it is called on pages and in messages. */
        public String label() {
            return label;
        }
    }
}
