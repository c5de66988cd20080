/* The steps of train.py that numpy has no word for, each in one pass over memory: training is bound by it. Rows are floats, d wide. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define RESTRICT __restrict__

/* out[i] = mean of the rows that bag i names */
void mean_of_bags(const float *RESTRICT rows, const int *ids, const int *lengths, int bags, int d, float *RESTRICT out) {
  for (int i = 0; i < bags; i++, out += d) {
    memset(out, 0, sizeof(float) * d);
    for (int k = 0; k < lengths[i]; k++) {
      const float *row = rows + (size_t)*ids++ * d;
      for (int j = 0; j < d; j++) out[j] += row[j];
    }
    float share = lengths[i] ? 1.0f / lengths[i] : 0;
    for (int j = 0; j < d; j++) out[j] *= share;
  }
}

/* its gradient: each row of a bag gets the bag's, shared out */
void share_to_rows(const float *RESTRICT bag, const int *ids, const int *lengths, int bags, int d, float *RESTRICT rows) {
  for (int i = 0; i < bags; i++, bag += d) {
    float share = lengths[i] ? 1.0f / lengths[i] : 0;
    for (int k = 0; k < lengths[i]; k++) {
      float *row = rows + (size_t)*ids++ * d;
      for (int j = 0; j < d; j++) row[j] += share * bag[j];
    }
  }
}

/* out[i] = own[tokens[i]] + sum of its pieces / sqrt(their number) */
void with_pieces(const float *RESTRICT own, const float *RESTRICT pieces, const int *tokens, const int *ids, const int *lengths,
                 int count, int d, float *RESTRICT out) {
  for (int i = 0; i < count; i++, out += d) {
    memset(out, 0, sizeof(float) * d);
    for (int k = 0; k < lengths[i]; k++) {
      const float *row = pieces + (size_t)*ids++ * d;
      for (int j = 0; j < d; j++) out[j] += row[j];
    }
    float share = lengths[i] ? 1.0f / sqrtf(lengths[i]) : 0;
    const float *row = own + (size_t)tokens[i] * d;
    for (int j = 0; j < d; j++) out[j] = row[j] + share * out[j];
  }
}

void share_to_pieces(const float *RESTRICT grad, const int *ids, const int *lengths, int count, int d, float *RESTRICT pieces) {
  for (int i = 0; i < count; i++, grad += d) {
    float share = lengths[i] ? 1.0f / sqrtf(lengths[i]) : 0;
    for (int k = 0; k < lengths[i]; k++) {
      float *row = pieces + (size_t)*ids++ * d;
      for (int j = 0; j < d; j++) row[j] += share * grad[j];
    }
  }
}

/* Adam on the rows that a batch touched (Kingma & Ba 2015); grad has one row for each of them and is emptied for the next batch */
void adam(float *RESTRICT weights, float *RESTRICT first, float *RESTRICT second, const int *rows, int count, int d,
          float *RESTRICT grad, float rate, float b1, float b2) {
  for (int i = 0; i < count; i++, grad += d) {
    size_t at = (size_t)rows[i] * d;
    float *w = weights + at, *m = first + at, *s = second + at;
    for (int j = 0; j < d; j++) {
      float g = grad[j];
      m[j] = b1 * m[j] + (1 - b1) * g;
      s[j] = b2 * s[j] + (1 - b2) * g * g;
      w[j] -= rate * m[j] / (sqrtf(s[j]) + 1e-8f);
      grad[j] = 0;
    }
  }
}

/* scores[n][n], in place: becomes the gradient of the two-way softmax loss; returns the loss. Equal keys off the diagonal count for nothing. */
double softmax_both_ways(float *RESTRICT scores, const int *keys_a, const int *keys_b, int n, float scale) {
  float *columns = calloc(n, sizeof(float)), *rows = calloc(n, sizeof(float));
  double loss = 0;
  /* cosines lie in [-1, 1]: exp(scale * (s - 1)) neither overflows nor, for the right answer, vanishes */
  float *e = malloc(sizeof(float) * n * n);
  for (int i = 0; i < n; i++) {
    float *s = scores + (size_t)i * n, *x = e + (size_t)i * n, sum = 0;
    int a = keys_a[i], b = keys_b[i];
    for (int j = 0; j < n; j++) x[j] = expf(scale * (s[j] - 1)) * ((keys_a[j] != a) & (keys_b[j] != b));
    x[i] = expf(scale * (s[i] - 1));
    for (int j = 0; j < n; j++) { sum += x[j]; columns[j] += x[j]; }
    rows[i] = sum;
  }
  for (int i = 0; i < n; i++) {
    float *x = e + (size_t)i * n;
    loss += log(rows[i]) + log(columns[i]) - 2 * log(x[i]);
    columns[i] = 1 / columns[i];
  }
  for (int i = 0; i < n; i++) {
    float *s = scores + (size_t)i * n, *x = e + (size_t)i * n, share = 1 / rows[i], half = scale / (2 * n);
    for (int j = 0; j < n; j++) s[j] = half * x[j] * (share + columns[j]);
    s[i] -= 2 * half;
  }
  free(e); free(columns); free(rows);
  return loss / (2 * n);
}
