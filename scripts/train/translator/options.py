"""What can be set about a training run."""
import argparse


def parse_args(description):
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--work", required=True, help="where prepare.py wrote to")
    parser.add_argument("--run", help="folder of the checkpoint, the weights and the log; default: run in the work folder")
    parser.add_argument("--languages", help="only the shards of these, as in de,fr; default: all")
    parser.add_argument("--start", help="weights.npz to train on from, of the same shape and vocabulary; default: at random")
    parser.add_argument("--width", type=int, default=384)
    parser.add_argument("--inner", type=int, help="width of the feed-forward layers; default: four times the width")
    parser.add_argument("--encoder-layers", type=int, default=6)
    parser.add_argument("--decoder-layers", type=int, default=2)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--tokens", type=int, default=49_152, help="tokens of the longer side in a batch, padding included")
    parser.add_argument("--rate", type=float, default=1.2e-3)
    parser.add_argument("--warmup", type=int, default=1500)
    parser.add_argument("--decay", type=float, default=0.01, help="of AdamW's part")
    parser.add_argument("--muon", type=float, metavar="DECAY", help="the layers' matrices by Muon with this decay; default: all by AdamW")
    parser.add_argument("--average", type=float, default=0.9995)
    parser.add_argument("--budget", type=float, help="minutes of training over all calls")
    parser.add_argument("--steps", type=int)
    parser.add_argument("--minutes", type=float, help="minutes of this call")
    parser.add_argument("--measure", type=int, default=500, help="steps between two looks at the held-out news")
    parser.add_argument("--teacher", help="folder that distill.py wrote: a teacher's translations of the same sources")
    parser.add_argument("--share", type=float, default=0.7, help="how often the teacher's translation is shown and not the corpus', where there is one")
    parser.add_argument("--cut-anew", type=float, default=0, metavar="SHARE", help="of the source sentences, each epoch, into other subwords (segmentation.py)")
    parser.add_argument("--sharpness", type=float, default=0.2, help="of that draw: 0 takes any subwords, large values the likeliest")
    parser.add_argument("--precision", choices=("bf16", "fp32"), default="bf16")
    parser.add_argument("--compile", action="store_true", help="PyTorch 2.6 or later; costs a minute at the start")
    parser.add_argument("--device")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    args.inner = args.inner or 4 * args.width
    if args.width % 64:
        parser.error("--width must be a multiple of 64, the width of one head")
    if not args.budget and not args.steps:
        parser.error("--budget or --steps must say when the training ends")
    return args
