### Small things that stand on many cards and in many sentences.

# Words that are told as they are.
text = { $words }
