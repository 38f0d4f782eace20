package org.yangguang.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** Lucene by itself on the platform's index: the same words, the ten best, their titles. */
final class PlainSearcher implements AutoCloseable {

    private static final int HITS = 10;
    private static final float TITLE = 6;
    private static final float EXACT = 1_000;
    private static final float IN_FORCE = 4;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private PlainSearcher(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    static PlainSearcher on(Path index) throws IOException {
        return new PlainSearcher(DirectoryReader.open(FSDirectory.open(index)));
    }

    void ask(String typed) {
        try {
            for (ScoreDoc each : searcher.search(query(typed), HITS).scoreDocs) {
                var _ = searcher.storedFields().document(each.doc).get("title");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the platform asks. */
    private static Query query(String typed) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : typed.split(" ")) {
            all.add(
                    new BooleanQuery.Builder()
                            .add(new BoostQuery(pairs("title", word), TITLE), Occur.SHOULD)
                            .add(pairs("text", word), Occur.SHOULD)
                            .build(),
                    Occur.MUST);
        }
        all.add(constant(new TermQuery(new Term("titleKey", typed.replace(" ", ""))), EXACT), Occur.SHOULD);
        all.add(
                constant(
                        new TermInSetQuery("status", List.of(new BytesRef("IN_FORCE"), new BytesRef("BEING_AMENDED"))),
                        IN_FORCE),
                Occur.SHOULD);
        return all.build();
    }

    private static Query constant(Query query, float boost) {
        return new BoostQuery(new ConstantScoreQuery(query), boost);
    }

    private static Query pairs(String field, String word) {
        BooleanQuery.Builder pairs = new BooleanQuery.Builder();
        for (int at = 0; at + 2 <= word.length(); at++) {
            pairs.add(new TermQuery(new Term(field, word.substring(at, at + 2))), Occur.MUST);
        }
        return pairs.build();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
