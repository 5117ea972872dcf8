import type { Exported } from '../exported.ts';

function sizesOf({ dModel, nHeads, nLayers, dFf, vocabSize, maxLength }: Exported['dimensions']) {
  return {
    ...{ d_model: dModel, vocab_size: vocabSize, decoder_vocab_size: vocabSize },
    ...{ encoder_layers: nLayers, decoder_layers: nLayers },
    ...{ encoder_attention_heads: nHeads, decoder_attention_heads: nHeads },
    ...{ encoder_ffn_dim: dFf, decoder_ffn_dim: dFf },
    max_position_embeddings: maxLength,
  };
}

/** `config.json` beside the tensors, with which Transformers opens them. */
export function marianConfig({ dimensions, special }: Exported): Readonly<Record<string, unknown>> {
  return {
    ...{ model_type: 'marian', architectures: ['MarianMTModel'], torch_dtype: 'float32' },
    ...sizesOf(dimensions),
    ...{ activation_function: 'relu', scale_embedding: true, is_encoder_decoder: true },
    ...{ tie_word_embeddings: true, share_encoder_decoder_embeddings: true },
    ...{ dropout: 0, attention_dropout: 0, activation_dropout: 0 },
    ...{ pad_token_id: special.pad, bos_token_id: special.bos, eos_token_id: special.eos },
    ...{ decoder_start_token_id: special.bos, forced_eos_token_id: null },
  };
}
