package org.yangguang.platform.search.engine;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How words are cut, the same on both engines: pairs of neighbouring characters, single characters for titles, and tokens
 * that we cut ourselves.
 */
final class HanAnalysis implements LuceneAnalysisConfigurer, ElasticsearchAnalysisConfigurer {

    /** 行政许可 is 行政, 政许, 许可; words in letters and numbers stay whole, punctuation goes. */
    static final String PAIRS = "pairs";

    /** Every character by itself. */
    static final String CHARACTERS = "characters";

    /** Tokens between spaces, as they are. */
    static final String TOKENS = "tokens";

    private static final String GLYPHS = "glyphs";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        Glyphs.all().forEach((from, to) -> map.add(from.toString(), to.toString()));
        NormalizeCharMap glyphs = map.build();
        context.analyzer(PAIRS).instance(new Cutting(glyphs, true));
        context.analyzer(CHARACTERS).instance(new Cutting(glyphs, false));
        context.analyzer(TOKENS).instance(new WhitespaceAnalyzer());
    }

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.charFilter(GLYPHS)
                .type("mapping")
                .param(
                        "mappings",
                        Glyphs.all().entrySet().stream()
                                .map(each -> each.getKey() + "=>" + each.getValue())
                                .toArray(String[]::new));
        context.analyzer(PAIRS)
                .custom()
                .tokenizer("standard")
                .charFilters(GLYPHS)
                .tokenFilters("cjk_width", "lowercase", "cjk_bigram");
        context.analyzer(CHARACTERS)
                .custom()
                .tokenizer("standard")
                .charFilters(GLYPHS)
                .tokenFilters("cjk_width", "lowercase");
        context.analyzer(TOKENS).custom().tokenizer("whitespace");
    }

    /** The same steps as on OpenSearch, from the same parts of Lucene. */
    static final class Cutting extends Analyzer {

        private final NormalizeCharMap glyphs;
        private final boolean pairs;

        Cutting(NormalizeCharMap glyphs, boolean pairs) {
            this.glyphs = glyphs;
            this.pairs = pairs;
        }

        @Override
        protected Reader initReader(String field, Reader reader) {
            return new MappingCharFilter(glyphs, reader);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokens = new StandardTokenizer();
            TokenStream plain = new LowerCaseFilter(new CJKWidthFilter(tokens));
            return new TokenStreamComponents(tokens, pairs ? new CJKBigramFilter(plain) : plain);
        }
    }
}
